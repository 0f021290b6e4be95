export default definePageConfig({ navigationBarTitleText: '集体事项' });
