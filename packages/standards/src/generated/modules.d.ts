export declare const modules: Readonly<Record<string, () => Promise<{ default: unknown }>>>
