/** The tag of a widget as an editor pastes it, with a button that copies it. */
export function tagBox(widget) {
  const box = document.createElement('details');
  box.className = 'tag';
  const summary = document.createElement('summary');
  summary.append(...inBoth('Så här ser taggen ut', 'What the tag looks like'));
  const code = document.createElement('code');
  const attributes = [...widget.attributes]
    .filter(({ name }) => !name.startsWith('data-'))
    .map(({ name, value }) =>
      value === '' && name !== 'heading' ? `\n  ${name}` : `\n  ${name}="${value.replaceAll('"', '&quot;')}"`,
    );
  code.textContent = `<${widget.localName}${attributes.join('')}\n></${widget.localName}>`;
  const pre = document.createElement('pre');
  pre.tabIndex = 0;
  pre.append(code);
  const button = document.createElement('button');
  button.type = 'button';
  button.append(...inBoth('Kopiera', 'Copy'));
  const said = document.createElement('span');
  said.setAttribute('role', 'status');
  button.addEventListener('click', async () => {
    try {
      await navigator.clipboard.writeText(code.textContent);
      said.replaceChildren(...inBoth('Kopierat.', 'Copied.'));
    } catch {
      getSelection()?.selectAllChildren(code);
      said.replaceChildren(
        ...inBoth('Markerat. Tryck Ctrl+C för att kopiera.', 'Selected. Press Ctrl+C to copy.'),
      );
    }
  });
  box.append(summary, pre, button, said);
  return box;
}

/** A text in both languages; the style sheet hides the one that the page is not in. */
function inBoth(swedish, english) {
  return Object.entries({ sv: swedish, en: english }).map(([lang, text]) => {
    const span = document.createElement('span');
    span.lang = lang;
    span.textContent = text;
    return span;
  });
}
