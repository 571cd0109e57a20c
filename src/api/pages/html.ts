/** HTML out of texts: whatever stands in a template is escaped, but for what is HTML already. */

export class Html {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

export type HtmlPart = string | Html | readonly HtmlPart[];

/** html`<p>${text}</p>`: also inside attributes in double quotes. */
export function html(parts: TemplateStringsArray, ...values: readonly HtmlPart[]): Html {
  return new Html(String.raw({ raw: parts }, ...values.map(textOf)));
}

function textOf(part: HtmlPart): string {
  if (part instanceof Html) return part.text;
  return typeof part === 'string'
    ? part.replace(/[&<>"']/gu, (sign) => entities[sign] ?? sign)
    : part.map(textOf).join('');
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** JSON as a block of data, which no text in it can end. */
export function jsonBlock(type: string, value: unknown): Html {
  const json = JSON.stringify(value).replace(/</gu, '\\u003c');
  return html`<script type="${type}">
    ${new Html(json)}
  </script>`;
}
