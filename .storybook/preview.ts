import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import type { StrictInputType } from 'storybook/internal/types';
import { render, type TemplateResult } from 'lit';
import manifest from '../dist/custom-elements.json' with { type: 'json' };

interface Manifest {
  readonly modules: readonly {
    readonly declarations: readonly {
      readonly tagName?: string;
      readonly attributes: readonly { readonly name: string; readonly type: { readonly text: string } }[];
    }[];
  }[];
}

// the build makes the file, so its type is known only after one
const untyped: unknown = manifest;

setCustomElementsManifest(untyped);

/** What an attribute takes, by name; everything else that the manifest lists is not for the controls. */
function attributesOf(tag: string | undefined): ReadonlyMap<string, string> {
  const classes = (untyped as Manifest).modules.flatMap(({ declarations }) => declarations);
  const one = classes.find(({ tagName }) => tagName === tag);
  return new Map(one?.attributes.map(({ name, type }) => [name, type.text]));
}

/** The control for an attribute: a choice of words, a number, a switch or a text. */
function controlFor(type: string): Partial<StrictInputType> {
  const words = [...type.matchAll(/'([^']+)'/gu)].map(([, word = '']) => word);
  if (words.length > 0) return { control: { type: 'select' }, options: words };
  if (type.startsWith('boolean')) return { control: { type: 'boolean' } };
  return { control: { type: type.startsWith('number') ? 'number' : 'text' } };
}

/** Writes what the reader set in the controls onto the story's widgets, as its author would have. */
function apply(root: Element, tag: string, args: Readonly<Record<string, unknown>>): void {
  const known = attributesOf(tag);
  for (const element of root.querySelectorAll(tag)) {
    for (const [name, value] of Object.entries(args)) {
      if (!known.has(name) || value === undefined) continue;
      if (typeof value === 'boolean') element.toggleAttribute(name, value);
      else element.setAttribute(name, `${value as string | number}`);
    }
  }
}

const preview: Preview = {
  tags: ['autodocs'],
  parameters: {
    a11y: { test: 'error' },
    controls: { expanded: true },
  },
  globalTypes: {
    language: {
      description: 'Language of the page',
      toolbar: { title: 'Language', items: ['sv', 'en'], dynamicTitle: true },
    },
    theme: {
      description: 'Theme of the widgets',
      toolbar: { title: 'Theme', items: ['light', 'dark'], dynamicTitle: true },
    },
  },
  argTypesEnhancers: [
    ({ argTypes, component }) => {
      const known = attributesOf(component);
      return Object.fromEntries(
        Object.entries(argTypes).map(([name, one]) => {
          const type = known.get(name);
          return [name, type === undefined ? one : { ...one, ...controlFor(type) }];
        }),
      );
    },
  ],
  initialGlobals: { language: 'sv', theme: 'light' },
  decorators: [
    (story, { args, component, globals }) => {
      const { language, theme } = globals as Readonly<Record<string, string>>;
      const page = document.createElement('main');
      page.lang = language ?? 'sv';
      // the words that an author wrote are the page's, not the widget's
      if (theme === 'dark')
        Object.assign(page.style, { background: '#1b1b1b', color: '#f2f2f2', colorScheme: 'dark' });
      // some stories read a document first
      void Promise.resolve(story() as TemplateResult | Promise<TemplateResult>).then((template) => {
        render(template, page);
        apply(page, component ?? '', { ...(theme === 'dark' ? { theme } : {}), ...args });
      });
      return page;
    },
  ],
};

export default preview;
