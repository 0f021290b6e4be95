export default definePageConfig({ navigationBarTitleText: '写一份文书' });
