export default definePageConfig({ navigationBarTitleText: '法律工具' });
