export declare const countries: Readonly<Record<string, () => Promise<{ default: unknown }>>>
