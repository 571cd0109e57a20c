/** Text of the page as text of SVG: a run for each line, at its baseline; set vertically, a run for each character. */

import { svgElement } from './svg-element.js';

interface Run {
  text: string;
  readonly left: number;
  readonly top: number;
  readonly bottom: number;
  right: number;
}

/** Where a text stands now, in the style that it has now. */
export function textsOf(node: Text): readonly SVGElement[] {
  const parent = node.parentElement;
  if (parent === null || node.data.trim() === '') return [];
  const style = getComputedStyle(parent);
  const ascent = ascentOf(style);
  const edge = style.overflowX === 'hidden' ? parent.getBoundingClientRect().right : Infinity;
  const runs = runsOf(node, style.writingMode.startsWith('vertical'), edge);
  return runs.map(({ text, left, top, bottom, right }) =>
    svgElement(
      'text',
      {
        x: left,
        y: top + (bottom - top - ascent.height) / 2 + ascent.ascent,
        fill: style.color,
        'font-family': style.fontFamily,
        'font-size': style.fontSize,
        'font-weight': style.fontWeight,
        textLength: right - left,
        'xml:space': 'preserve',
      },
      text,
    ),
  );
}

/** Characters that follow each other on one line are one run; what would pass the edge is left out. */
function runsOf(node: Text, isVertical: boolean, edge: number): readonly Run[] {
  const runs: Run[] = [];
  const range = document.createRange();
  let offset = 0;
  for (const { segment: text } of graphemes.segment(node.data)) {
    range.setStart(node, offset);
    offset += text.length;
    range.setEnd(node, offset);
    const { left, right, top, bottom, width } = range.getBoundingClientRect();
    const last = runs.at(-1);
    if (right > edge + 1) {
      if (last) last.text = `${withoutLast(last.text)}…`;
      break;
    }
    if (width === 0) continue;
    if (!isVertical && last && Math.abs(last.top - top) < 2 && left >= last.right - 1) {
      last.text += text;
      last.right = right;
    } else {
      runs.push({ text, left, right, top, bottom });
    }
  }
  return runs.filter(({ text }) => text.trim() !== '');
}

/** Characters as they are read: 葛 with a variation selector is one. */
const graphemes = new Intl.Segmenter('ja');

function withoutLast(text: string): string {
  const last = graphemes.segment(text).containing(text.length - 1);
  return text.slice(0, last?.index);
}

const pen = document.createElement('canvas').getContext('2d');

/** How far the letters of a font reach above the baseline, and in all, in px. */
function ascentOf({ fontFamily, fontSize, fontWeight }: CSSStyleDeclaration): {
  readonly ascent: number;
  readonly height: number;
} {
  if (pen === null) return { ascent: parseFloat(fontSize), height: parseFloat(fontSize) };
  pen.font = `${fontWeight} ${fontSize} ${fontFamily}`;
  const { fontBoundingBoxAscent: ascent, fontBoundingBoxDescent: descent } = pen.measureText('永');
  return { ascent, height: ascent + descent };
}
