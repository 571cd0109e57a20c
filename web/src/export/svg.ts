/** What is drawn on the page as a picture of its own: an SVG in which every colour, font and place is resolved. */

import { svgElement } from './svg-element.js';
import { drawingOf } from './svg-shapes.js';
import { textsOf } from './svg-texts.js';

const margin = 24;
const titleHeight = 40;

/** @param title - stands above what the element shows */
export function svgOf(element: HTMLElement, title: string): SVGSVGElement {
  element.classList.add('chart-whole');
  try {
    return drawn(element, title);
  } finally {
    element.classList.remove('chart-whole');
  }
}

/** What scrolls in the element, or stays while the page does, must be said by the style sheet not to. */
function drawn(element: HTMLElement, title: string): SVGSVGElement {
  const { left, top } = element.getBoundingClientRect();
  const width = Math.max(...[element, ...element.querySelectorAll('table')].map((one) => one.scrollWidth));
  const { color, fontFamily } = getComputedStyle(document.body);
  const { backgroundColor } = getComputedStyle(document.documentElement);
  const size = {
    width: Math.ceil(width + 2 * margin),
    height: Math.ceil(element.scrollHeight + 2 * margin + titleHeight),
  };
  return svgElement('svg', { ...size, xmlns: 'http://www.w3.org/2000/svg' }, [
    svgElement('title', {}, title),
    svgElement('rect', { ...size, fill: backgroundColor }),
    svgElement(
      'text',
      {
        x: margin,
        y: margin + 19,
        fill: color,
        'font-family': fontFamily,
        'font-size': 19,
        'font-weight': 700,
      },
      title,
    ),
    svgElement(
      'g',
      { transform: `translate(${margin - left} ${margin + titleHeight - top})` },
      partsOf(element),
    ),
  ]);
}

/** Everything that shows, from back to front. */
function partsOf(element: Element): readonly SVGElement[] {
  if (!shows(element)) return [];
  const own = drawingOf(element);
  if (element instanceof SVGSVGElement) return own;
  const inside = [...element.childNodes].flatMap((node) => {
    if (node instanceof Element) return partsOf(node);
    return node instanceof Text ? textsOf(node) : [];
  });
  return [...own, ...inside];
}

/** What is there only to be heard has no extent to speak of. */
function shows(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect();
  return element.checkVisibility({ visibilityProperty: true }) && (width > 1 || height > 1);
}
