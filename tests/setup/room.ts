/** An isolated widget, from within: the test server puts `inside.ts` into its frame. */
import type {Hands} from './inside.js';

type Room = {
  readonly [Name in keyof Hands]: (
    ...values: Parameters<Hands[Name]>
  ) => Promise<Awaited<ReturnType<Hands[Name]>>>;
};

/** The next room that is opened; ask for it before what opens it. */
export async function nextRoom(): Promise<Room> {
  return new Promise((opened) => {
    const hear = ({data, source}: MessageEvent) => {
      if (data !== 'a room') return;
      removeEventListener('message', hear);
      opened(roomOf(source as Window));
    };
    addEventListener('message', hear);
  });
}

function roomOf(view: Window): Room {
  return new Proxy({} as Room, {
    // A promise that it is the value of asks it for `then`.
    get: (_, name) =>
      name === 'then'
        ? undefined
        : async (...values: unknown[]) => {
            const {port1, port2} = new MessageChannel();
            const answer = new Promise<{value?: unknown; error?: string}>((heard) => {
              port1.onmessage = ({data}) => heard(data as {value?: unknown; error?: string});
            });
            view.postMessage([name, ...values], '*', [port2]);
            const {value, error} = await answer;
            port1.close();
            if (error) throw new Error(error);
            return value;
          },
  });
}
