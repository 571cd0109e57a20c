/** An address of every view, for what holds of all of them. */

/** With all that stands around a view. */
export const addresses = [
  '/',
  '/search?q=DX',
  '/matrix?at=ome.dx',
  '/list/programs?instrument=subsidy',
  '/list/organizations',
  '/list/statements',
  '/bridge',
  '/compare',
  '/path?from=Municipality:131075&to=Municipality:132055',
  '/read/approved-plans',
  '/municipality/131075',
  '/plan/131075-FY2022',
  '/program/sumida/prototype-poc',
  '/theme/dx',
  '/organization/ome/chamber',
];

/** Alone in the frame of another page. */
export const embedded = ['/embed/matrix', '/embed/bridge', '/embed/compare', '/embed/path'];
