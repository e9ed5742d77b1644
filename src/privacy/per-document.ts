/** Services that all widgets of a document share: started for the first of them, stopped after the last. */

export interface DocumentService {
  readonly stop: () => void;
}

export interface PerDocument<Service> {
  /** Starts the service of a document, or finds it. */
  readonly acquire: (document: Document, user: object) => Service;
  /** Stops it when nobody else uses it. */
  readonly release: (document: Document, user: object) => void;
}

/** @param start starts the service in the window of a document */
export function perDocument<Service extends DocumentService>(
  start: (document: Document) => Service,
): PerDocument<Service> {
  const running = new WeakMap<Document, {service: Service; users: Set<object>}>();
  return {
    acquire(document, user) {
      let entry = running.get(document);
      if (!entry) running.set(document, (entry = {service: start(document), users: new Set()}));
      entry.users.add(user);
      return entry.service;
    },
    release(document, user) {
      const entry = running.get(document);
      if (!entry?.users.delete(user) || entry.users.size) return;
      running.delete(document);
      entry.service.stop();
    },
  };
}
