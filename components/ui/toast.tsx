"use client";

import { X } from "lucide-react";
import { createContext, type ReactNode, useCallback, useContext, useEffect, useRef, useState } from "react";
import styles from "./toast.module.css";

type ToastAction = { readonly label: string; readonly run: () => void };
type Toast = { readonly id: number; readonly message: string; readonly action: ToastAction | null };
type ShowToast = (message: string, action?: ToastAction) => void;

const SHOWN_MS = 6_000;
const SHOWN_WITH_ACTION_MS = 20_000;
/** News must not push out the way back from what was just done. */
const MOST = 3;

const Context = createContext<ShowToast>(() => undefined);

/** Says that something was done, with a way back where there is one: `show("Note deleted", { label: "Undo", run })`. */
export const useToast = (): ShowToast => useContext(Context);

export function ToastProvider({ children }: { children: ReactNode }) {
  const [toasts, setToasts] = useState<readonly Toast[]>([]);
  const counter = useRef(0);

  const show = useCallback<ShowToast>((message, action) => {
    counter.current += 1;
    const toast = { id: counter.current, message, action: action ?? null };
    setToasts((before) => [...before.slice(1 - MOST), toast]);
  }, []);
  const dismiss = useCallback(
    (id: number) => setToasts((before) => before.filter((toast) => toast.id !== id)),
    [],
  );

  return (
    <Context value={show}>
      {children}
      <div className={styles.region} role="status" aria-live="polite">
        {toasts.map((toast) => (
          <Message key={toast.id} toast={toast} onDismiss={dismiss} />
        ))}
      </div>
    </Context>
  );
}

function Message({ toast, onDismiss }: { toast: Toast; onDismiss: (id: number) => void }) {
  const { id, message, action } = toast;
  const [held, setHeld] = useState(false);
  useEffect(() => {
    if (held) return;
    const timer = setTimeout(() => onDismiss(id), action ? SHOWN_WITH_ACTION_MS : SHOWN_MS);
    return () => clearTimeout(timer);
  }, [id, action, held, onDismiss]);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the pointer only keeps the message from leaving.
    <div
      className={styles.toast}
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      <span>{message}</span>
      {action ? (
        <button
          type="button"
          onClick={() => {
            action.run();
            onDismiss(id);
          }}
        >
          {action.label}
        </button>
      ) : null}
      <button type="button" className={styles.close} aria-label="Dismiss" onClick={() => onDismiss(id)}>
        <X size={16} aria-hidden />
      </button>
    </div>
  );
}
