import { WireError } from '../errors';
import { limits } from '../limits';

/** Checks where a file may be put: relative, readable in a URL, no way out. Throws STORAGE_SIGN_PARAM_INVALID. */
export function checkCloudPath(path: string): string {
  const parts = path.split('/');
  const bad =
    path === '' ||
    Buffer.byteLength(path) > limits.cloudPathBytes ||
    // these would be read as something else in a link
    /[\u0000-\u001f\u007f?#%\\]/.test(path) ||
    parts.some((part) => part === '' || part === '.' || part === '..');
  if (bad)
    throw new WireError('STORAGE_SIGN_PARAM_INVALID', `the cloud path is not valid: ${path}`);
  return path;
}

/** Turns cloud paths into file ids (`cloud://env.bucket/path`) and back. */
export class FileIds {
  private readonly prefix: string;

  constructor(env: string) {
    this.prefix = `cloud://${env}.6c63-${env}-1250000000/`;
  }

  of(path: string): string {
    return this.prefix + path;
  }

  /** The path of a file id, or undefined when it belongs to another environment. */
  path(fileId: string): string | undefined {
    return fileId.startsWith(this.prefix) ? fileId.slice(this.prefix.length) : undefined;
  }
}
