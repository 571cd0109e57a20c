/** The page of anything with an address, by its kind. */

import type { ComponentType } from 'react';

import { NotFound } from '../../ui/NotFound.js';
import type { ViewProps } from '../view-props.js';

import { CategoryPage } from './Category.js';
import { DocumentPage } from './Document.js';
import { EvidencePage } from './Evidence.js';
import { FigurePage } from './Figure.js';
import { IndustryPage } from './Industry.js';
import { InvolvementPage } from './Involvement.js';
import { MunicipalityPage } from './Municipality.js';
import { OrganizationPage } from './Organization.js';
import { PlanPage } from './Plan.js';
import { ProgramPage } from './Program.js';
import { SectionPage } from './Section.js';
import { SourcePage } from './Source.js';
import { StatementPage } from './Statement.js';
import { ThemePage } from './Theme.js';

import '../../styles/entity.css';

const pages: ReadonlyMap<string, ComponentType<{ readonly id: string }>> = new Map([
  ['category', CategoryPage],
  ['document', DocumentPage],
  ['evidence', EvidencePage],
  ['figure', FigurePage],
  ['industry', IndustryPage],
  ['involvement', InvolvementPage],
  ['municipality', MunicipalityPage],
  ['organization', OrganizationPage],
  ['plan', PlanPage],
  ['program', ProgramPage],
  ['section', SectionPage],
  ['source', SourcePage],
  ['statement', StatementPage],
  ['theme', ThemePage],
]);

export function Entity({ params: { kind = '', key = '' } }: ViewProps) {
  const Found = pages.get(kind);
  return Found === undefined ? <NotFound /> : <Found id={key} />;
}
