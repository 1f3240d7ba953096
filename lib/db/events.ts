export { findEvent } from "./event-detail";
export { listEvents } from "./event-list";
