throw new Error('cannot even be loaded');
