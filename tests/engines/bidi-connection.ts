const ANSWER_MS = 60_000;

interface Answer {
  readonly id?: number;
  readonly type: string;
  readonly result?: unknown;
  readonly error?: string;
  readonly message?: string;
}

/** WebDriver BiDi over one WebSocket (https://w3c.github.io/webdriver-bidi/). */
export class BidiConnection {
  private readonly socket: WebSocket;
  private readonly waiting = new Map<number, (answer: Answer) => void>();
  private lastId = 0;

  private constructor(socket: WebSocket) {
    this.socket = socket;
    socket.addEventListener('message', ({ data }) => {
      const answer: Answer = JSON.parse(String(data));
      if (answer.id !== undefined) this.waiting.get(answer.id)?.(answer);
    });
  }

  static async open(url: string): Promise<BidiConnection> {
    const socket = new WebSocket(url);
    await new Promise<void>((resolve, reject) => {
      socket.addEventListener('open', () => resolve());
      socket.addEventListener('error', () => reject(new Error(`No WebSocket at ${url}`)));
    });
    return new BidiConnection(socket);
  }

  /** Returns the result of a command. Throws the browser's error, or if it does not answer within a minute. */
  async send(method: string, params: object): Promise<unknown> {
    const id = ++this.lastId;
    const answer = await new Promise<Answer>((resolve, reject) => {
      const timer = setTimeout(() => reject(new Error(`No answer to ${method}`)), ANSWER_MS);
      this.waiting.set(id, (each) => {
        clearTimeout(timer);
        resolve(each);
      });
      this.socket.send(JSON.stringify({ id, method, params }));
    });
    this.waiting.delete(id);
    if (answer.type === 'error') {
      throw new Error(`${method}: ${answer.error ?? ''} ${answer.message ?? ''}`);
    }
    return answer.result;
  }

  close(): void {
    this.socket.close();
  }
}
