/** Tries until it works, or has not for two minutes: a slow machine is no failure. */
export async function eventually(check) {
  const end = Date.now() + 120_000;
  for (;;) {
    try {
      return await check();
    } catch (error) {
      if (Date.now() > end) throw error;
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
