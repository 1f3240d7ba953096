"use client";

import { X } from "lucide-react";
import { createContext, type ReactNode, useCallback, useContext, useEffect, useRef, useState } from "react";
import styles from "./toast.module.css";

type ToastAction = { readonly label: string; readonly run: () => void };
type Toast = { readonly id: number; readonly message: string; readonly action: ToastAction | null };
type ShowToast = (message: string, action?: ToastAction) => void;

const SHOWN_MS = 6_000;
const SHOWN_WITH_ACTION_MS = 20_000;

const Context = createContext<ShowToast>(() => undefined);

/** Says that something was done, with a way back where there is one: `show("Note deleted", { label: "Undo", run })`. */
export const useToast = (): ShowToast => useContext(Context);

export function ToastProvider({ children }: { children: ReactNode }) {
  const [toast, setToast] = useState<Toast | null>(null);
  const [held, setHeld] = useState(false);
  const counter = useRef(0);

  const show = useCallback<ShowToast>((message, action) => {
    counter.current += 1;
    setToast({ id: counter.current, message, action: action ?? null });
  }, []);

  useEffect(() => {
    if (!toast || held) return;
    const timer = setTimeout(() => setToast(null), toast.action ? SHOWN_WITH_ACTION_MS : SHOWN_MS);
    return () => clearTimeout(timer);
  }, [toast, held]);

  return (
    <Context value={show}>
      {children}
      <div className={styles.region} role="status" aria-live="polite">
        {toast ? (
          // biome-ignore lint/a11y/noStaticElementInteractions: the pointer only keeps the message from leaving.
          <div
            key={toast.id}
            className={styles.toast}
            onPointerEnter={() => setHeld(true)}
            onPointerLeave={() => setHeld(false)}
            onFocus={() => setHeld(true)}
            onBlur={() => setHeld(false)}
          >
            <span>{toast.message}</span>
            {toast.action ? (
              <button
                type="button"
                onClick={() => {
                  toast.action?.run();
                  setToast(null);
                  setHeld(false);
                }}
              >
                {toast.action.label}
              </button>
            ) : null}
            <button
              type="button"
              className={styles.close}
              aria-label="Dismiss"
              onClick={() => {
                setToast(null);
                setHeld(false);
              }}
            >
              <X size={16} aria-hidden />
            </button>
          </div>
        ) : null}
      </div>
    </Context>
  );
}
