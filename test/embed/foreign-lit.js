// Another script of the page, with a Lit of its own.
import { html, render } from '../../node_modules/lit-html/lit-html.js';

const place = document.createElement('div');
document.documentElement.append(place);
render(html`<p id="theirs">Theirs</p>`, place);
