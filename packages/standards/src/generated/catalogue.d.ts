export declare const catalogue: Readonly<Record<string, unknown>>
