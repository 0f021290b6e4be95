export interface OpenableFile {
  url: string;
  name: string;
  kind: 'image' | 'pdf' | 'document' | 'sheet' | 'audio' | 'video';
}
