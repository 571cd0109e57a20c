/** Files of tests that load into the run's Neo4j, which has one current release; the others have a store of their own, or none. */
const sharing =
  /\/test\/(api|graph|laws|torture)\/|\/test\/explorer\/in-browser|\/test\/hostile\/(texts|variables)|\/test\/cli\/(?!curators)|\/test\/release\/(?!store-faults)/;

export function sharesStore(path) {
  return sharing.test(path);
}
