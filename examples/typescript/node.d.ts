// What is used here of Node; its own declarations would have to be fetched.
declare const process: { env: Record<string, string | undefined>; pid: number; exitCode?: number };
