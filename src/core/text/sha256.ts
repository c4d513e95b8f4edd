/** How a SHA-256 is written in content, registry and manifest: hexadecimal, in small letters. */
export const SHA256 = /^[0-9a-f]{64}$/;
