import { useEffect, useState } from "react";
import { labelMeasure } from "./label-measure";

/** Measures once the fonts are there; before that labels would be laid out for others. */
export function useLabelMeasure(): ((text: string) => number) | null {
  const [measure, setMeasure] = useState<((text: string) => number) | null>(null);
  useEffect(() => {
    let left = false;
    const { fontSize } = getComputedStyle(document.documentElement);
    const font = `${Number.parseFloat(fontSize) * 0.8125}px "Inter Variable", system-ui, sans-serif`;
    document.fonts.load(font).finally(() => {
      if (!left) setMeasure(() => labelMeasure(font));
    });
    return () => {
      left = true;
    };
  }, []);
  return measure;
}
