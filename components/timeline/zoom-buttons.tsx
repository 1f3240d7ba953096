import { Button } from "@/components/ui/button";
import styles from "./filter-bar.module.css";

export function ZoomButtons({
  onZoom,
  onAll,
}: {
  readonly onZoom: (factor: number) => void;
  readonly onAll: () => void;
}) {
  return (
    <div className={styles.zoom}>
      <Button look="plain" onClick={() => onZoom(2)} aria-label="Zoom out" title="Zoom out (−)">
        −
      </Button>
      <Button look="plain" onClick={() => onZoom(0.5)} aria-label="Zoom in" title="Zoom in (+)">
        +
      </Button>
      <Button look="plain" onClick={onAll} title="Show the whole timeline (0)">
        All
      </Button>
    </div>
  );
}
