export declare const instruments: Readonly<Record<string, () => Promise<{ default: unknown }>>>
