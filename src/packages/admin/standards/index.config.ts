export default definePageConfig({ navigationBarTitleText: '当地标准' });
