__uniConfig = {"entryPagePath":"pages/index/index"};
