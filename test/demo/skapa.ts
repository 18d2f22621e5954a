/** The tag maker's own modules are plain JavaScript, as a page's are; here is what the tests use of them. */
export type State = Readonly<Record<string, string>>;

export interface Snippet {
  readonly tag: string;
  readonly script: string;
  readonly css: string | undefined;
}

interface Contrast {
  readonly id: string;
  readonly ratio: number;
  readonly enough: boolean;
}

interface Modules {
  readonly contrast: {
    readonly PALETTE: readonly { id: string; need: number; light: string; dark: string }[];
    readonly GROUND: { light: string; dark: string };
    readonly rgbOf: (text: string) => number[] | undefined;
    readonly contrastOf: (one: string, other: string) => number;
    readonly contrastsOn: (ground: string, theme: 'light' | 'dark') => readonly Contrast[];
    readonly nearestGround: (ground: string, theme: 'light' | 'dark') => string;
  };
  readonly location: {
    readonly locationOf: (path: string, text: string) => { row: number; column: number } | undefined;
  };
  readonly policy: {
    readonly policyFor: (asked: {
      door: string;
      site?: string;
      scripts: string;
      data: readonly string[];
    }) => string;
    readonly addressFault: (address: string, site?: string) => string | undefined;
  };
  readonly snippets: {
    readonly snippetFor: (
      state: State,
      where: { data: string; scripts: string; site?: string; text: string; title: string },
    ) => Snippet;
  };
  readonly state: {
    readonly START: State;
    readonly stateFrom: (search: string) => State;
    readonly searchFrom: (state: State) => string;
  };
  readonly widgets: {
    readonly WIDGETS: readonly {
      id: string;
      fields: readonly string[];
      inline?: boolean;
      needs: (facts: object) => boolean;
    }[];
    readonly attributesOf: (state: State) => ReadonlyMap<string, string>;
    readonly fieldsFor: (
      state: State,
      facts: object,
      lang: string,
    ) => readonly { name: string; kind: string; choices: readonly { value: string; label: string }[] }[];
    readonly fitted: (state: State, facts: object) => State;
  };
  readonly words: { readonly WORDS: { sv: object; en: object } };
  readonly diagnosis: {
    readonly diagnose: (seen: object, words: object) => readonly Finding[];
    readonly verdict: (findings: readonly Finding[], words: object) => string;
  };
}

export interface Finding {
  readonly id: string;
  readonly level: string;
  readonly text: string;
  readonly todo?: string;
  readonly code?: string;
  readonly table?: { readonly rows: readonly (readonly string[])[] };
}

/** Returns one of the tag maker's modules. */
export async function moduleOf<Name extends keyof Modules>(name: Name): Promise<Modules[Name]> {
  return (await import(new URL(`../../demo/skapa/${name}.js`, import.meta.url).href)) as Modules[Name];
}
