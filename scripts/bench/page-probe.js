// Runs in every measured page before anything else of it. Plain JavaScript: it is sent to the browser as it stands.
(() => {
  /** Calls back after the next frame was painted, when layout is clean and can be asked for nothing. */
  const afterPaint = (then) =>
    requestAnimationFrame(() => {
      const channel = new MessageChannel();
      channel.port1.onmessage = then;
      channel.port2.postMessage(null);
    });

  const seen = (element) => {
    const { left, right, top, bottom, width } = element.getBoundingClientRect();
    return width > 0 && right > 0 && left < innerWidth && bottom > 0 && top < innerHeight;
  };

  /** Where the first few things stand: it changes when a gesture is answered. */
  const places = (selector) =>
    [...document.querySelectorAll(selector)]
      .slice(0, 6)
      .map((element) => {
        const { left, width } = element.getBoundingClientRect();
        return `${left.toFixed(1)} ${width.toFixed(1)}`;
      })
      .join();

  let frames = null;
  const frame = (time) => {
    if (frames === null) return;
    frames.push(time);
    requestAnimationFrame(frame);
  };

  window.sourcelineBench = {
    /** Milliseconds from the beginning of the navigation until one of these is seen. */
    painted: (selector) =>
      new Promise((resolve) => {
        const look = () =>
          [...document.querySelectorAll(selector)].some(seen) ? resolve(performance.now()) : afterPaint(look);
        look();
      }),

    /** From now on waits for a wheel that moves these; `[from the wheel to painted, from the navigation to painted]`. */
    expectAnswer(selector) {
      this.answered = new Promise((resolve) => {
        const before = places(selector);
        let wheeled = null;
        const note = (event) => {
          wheeled ??= event.timeStamp;
        };
        addEventListener("wheel", note, { capture: true, passive: true });
        const look = () => {
          if (wheeled !== null && places(selector) !== before) {
            removeEventListener("wheel", note, { capture: true });
            const now = performance.now();
            this.answer = [now - wheeled, now];
            return resolve(this.answer);
          }
          afterPaint(look);
        };
        this.answer = null;
        look();
      });
    },

    startFrames() {
      frames = [];
      requestAnimationFrame(frame);
    },

    /** Milliseconds between the frames since the start. */
    stopFrames() {
      const times = frames ?? [];
      frames = null;
      return times.slice(1).map((time, index) => time - times[index]);
    },
  };
})();
