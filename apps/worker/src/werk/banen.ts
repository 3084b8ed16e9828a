/** At most so many at once; the rest waits in line. */
export class Banen {
  private readonly wachtend: (() => void)[] = [];

  constructor(private vrij: number) {}

  async doe<T>(werk: () => Promise<T>): Promise<T> {
    if (this.vrij > 0) this.vrij--;
    else await new Promise<void>((aanDeBeurt) => this.wachtend.push(aanDeBeurt));
    try {
      return await werk();
    } finally {
      const volgende = this.wachtend.shift();
      if (volgende) volgende();
      else this.vrij++;
    }
  }
}
