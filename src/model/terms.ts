/** The closed lists of the domain, spelled as in the schema; seed files write them in lower case. */

export const bases = ['STATED', 'CURATED'] as const;
export type Basis = (typeof bases)[number];

export const levels = ['PLAN', 'SECTION', 'PROGRAM', 'FIGURE'] as const;
export type Level = (typeof levels)[number];

export const roles = ['MEASURE', 'GOAL', 'ISSUE', 'STRENGTH', 'CONTEXT'] as const;
export type Role = (typeof roles)[number];

export const involvementRoles = [
  'PARTNER',
  'LEAD_PARTNER',
  'BENEFICIARY',
  'OPERATED',
  'MENTIONED',
  'DEPICTED',
] as const;
export type InvolvementRole = (typeof involvementRoles)[number];

/** Units of the Local Autonomy Act that publish plans: 都道府県, 特別区, 市 (政令指定都市 apart), 町, 村. */
export const municipalityKinds = ['DESIGNATED_CITY', 'CITY', 'SPECIAL_WARD', 'TOWN', 'VILLAGE'] as const;
export type MunicipalityKind = (typeof municipalityKinds)[number];

export const organizationKinds = [
  'ADVISOR',
  'BUSINESS_GROUP',
  'CHAMBER_OF_COMMERCE',
  'COMMERCE_GROUP',
  'CONSORTIUM',
  'COUNCIL',
  'COWORKING_SPACE',
  'CROSS_SECTOR_GROUP',
  'FACILITY',
  'FOUNDER_GROUP',
  'MERCHANT_GROUP',
  'MUNICIPALITY_GROUP',
  'OTHER_GROUP',
  'SOCIETY_OF_COMMERCE',
  'STARTUP_GROUP',
  'WORKING_GROUP',
] as const;
export type OrganizationKind = (typeof organizationKinds)[number];

export const nameKinds = ['NAMED', 'DESCRIPTIVE'] as const;
export type NameKind = (typeof nameKinds)[number];

export const instruments = [
  'AWARD',
  'COLLABORATION',
  'CONSULTATION',
  'EVENT',
  'HUB',
  'INFORMATION',
  'LOAN',
  'PILOT_SUPPORT',
  'PLACE',
  'PRODUCT_DEVELOPMENT',
  'PROMOTION',
  'SUBSIDY',
  'SUPPORT',
  'SURVEY',
  'TRAINING',
] as const;
export type Instrument = (typeof instruments)[number];

export const statementKinds = ['ISSUE', 'GOAL', 'STRENGTH'] as const;
export type StatementKind = (typeof statementKinds)[number];

export const goalKinds = ['GOAL', 'KEYWORD', 'NEED', 'PILLAR', 'PRIORITIES', 'VISION'] as const;
export type GoalKind = (typeof goalKinds)[number];

/** SKOS mapping relations, closest first. */
export const matchKinds = ['EXACT', 'CLOSE', 'NARROW', 'BROAD'] as const;
export type MatchKind = (typeof matchKinds)[number];

/** The relations of the domain, as they are named in Neo4j. */
export const relations = [
  'HAS_PLAN',
  'HAS_SECTION',
  'IN_CATEGORY',
  'LISTS',
  'VARIANT_OF',
  'TOUCHES',
  'BROADER',
  'TAKES_PART',
  'PART_OF',
  'STATES',
  'CONCERNS',
  'HAS_FIGURE',
  'DEPICTS',
  'REFERS_TO',
  'SUCCEEDS',
] as const;
export type Relation = (typeof relations)[number];

/** Measures of how alike two sets of themes are. */
export const similarities = ['JACCARD', 'IDF_COSINE'] as const;
export type Similarity = (typeof similarities)[number];
