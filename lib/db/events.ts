export { listDates } from "./event-dates";
export { findEvent } from "./event-detail";
export { listEvents } from "./event-list";
export { countFacets } from "./facets";
