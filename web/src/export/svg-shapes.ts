/** Backgrounds, borders and drawings of the page as shapes of SVG. */

import { svgElement } from './svg-element.js';

/** What an element itself shows, without what stands in it – of a drawing, all of it. */
export function drawingOf(element: Element): readonly SVGElement[] {
  if (element instanceof SVGSVGElement) return [nested(element)];
  return [...backgroundOf(element), ...bordersOf(element)];
}

function backgroundOf(element: Element): readonly SVGElement[] {
  const { backgroundColor, borderTopLeftRadius } = getComputedStyle(element);
  if (isClear(backgroundColor)) return [];
  const { left, top, width, height } = element.getBoundingClientRect();
  const rx = Math.min(parseFloat(borderTopLeftRadius) || 0, width / 2);
  return [svgElement('rect', { x: left, y: top, width, height, rx, fill: backgroundColor })];
}

function bordersOf(element: Element): readonly SVGElement[] {
  const style = getComputedStyle(element);
  const { left, top, right, bottom } = element.getBoundingClientRect();
  const sides = [
    { side: 'top', x1: left, y1: top, x2: right, y2: top },
    { side: 'bottom', x1: left, y1: bottom, x2: right, y2: bottom },
    { side: 'left', x1: left, y1: top, x2: left, y2: bottom },
    { side: 'right', x1: right, y1: top, x2: right, y2: bottom },
  ];
  return sides.flatMap(({ side, ...line }) => {
    const width = parseFloat(style.getPropertyValue(`border-${side}-width`));
    const stroke = style.getPropertyValue(`border-${side}-color`);
    if (!(width > 0) || isClear(stroke)) return [];
    const isDashed = style.getPropertyValue(`border-${side}-style`) === 'dashed';
    return [
      svgElement('line', {
        ...line,
        stroke,
        'stroke-width': width,
        ...(isDashed && { 'stroke-dasharray': '3 2' }),
      }),
    ];
  });
}

/** A drawing at its place. */
function nested(drawing: SVGSVGElement): SVGElement {
  const { left, top, width, height } = drawing.getBoundingClientRect();
  const viewBox = drawing.getAttribute('viewBox');
  const preserve = drawing.getAttribute('preserveAspectRatio');
  return svgElement(
    'svg',
    {
      x: left,
      y: top,
      width,
      height,
      overflow: 'visible',
      ...(viewBox !== null && { viewBox }),
      ...(preserve !== null && { preserveAspectRatio: preserve }),
    },
    resolvedChildren(drawing),
  );
}

function resolvedChildren(parent: Element): readonly Node[] {
  return [...parent.children].map(resolved);
}

const painted = ['fill', 'stroke', 'stroke-width', 'stroke-dasharray', 'opacity'];

/** A shape with what the style sheet says of it as attributes. */
function resolved(shape: Element): Node {
  const copy = shape.cloneNode(false) as Element;
  const style = getComputedStyle(shape);
  copy.removeAttribute('class');
  for (const name of painted) copy.setAttribute(name, style.getPropertyValue(name));
  copy.append(...resolvedChildren(shape));
  return copy;
}

function isClear(color: string): boolean {
  return color === 'transparent' || /^rgba\(.*, 0\)$/.test(color);
}
