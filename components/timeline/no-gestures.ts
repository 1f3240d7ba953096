/** Stands for `@egjs/hammerjs` in the build: vis-util speaks of it in widgets that the canvas has none of. Gestures are ours. */
export default class NoGestures {
  constructor() {
    throw new Error("The build leaves the gestures of vis-timeline out.");
  }
}
