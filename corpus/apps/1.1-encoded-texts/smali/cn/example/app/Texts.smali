.class public Lcn/example/app/Texts;
.super Ljava/lang/Object;
.source "Texts.java"

.method public static title1()Ljava/lang/String;
    .registers 1
    const-string v0, "首页"
    return-object v0
.end method

.method public static title2()Ljava/lang/String;
    .registers 1
    const-string v0, "设置"
    return-object v0
.end method

.method public static title3()Ljava/lang/String;
    .registers 1
    const-string v0, "我的"
    return-object v0
.end method

.method public static title4()Ljava/lang/String;
    .registers 1
    const-string v0, "消息"
    return-object v0
.end method

.method public static title5()Ljava/lang/String;
    .registers 1
    const-string v0, "搜索"
    return-object v0
.end method

.method public static title6()Ljava/lang/String;
    .registers 1
    const-string v0, "收藏"
    return-object v0
.end method

.method public static title7()Ljava/lang/String;
    .registers 1
    const-string v0, "历史"
    return-object v0
.end method

.method public static title8()Ljava/lang/String;
    .registers 1
    const-string v0, "帮助"
    return-object v0
.end method

.method public static title9()Ljava/lang/String;
    .registers 1
    const-string v0, "版本更新"
    return-object v0
.end method

.method public static title10()Ljava/lang/String;
    .registers 1
    const-string v0, "清除缓存"
    return-object v0
.end method

.method public static title11()Ljava/lang/String;
    .registers 1
    const-string v0, "夜间模式"
    return-object v0
.end method

.method public static title12()Ljava/lang/String;
    .registers 1
    const-string v0, "字体大小"
    return-object v0
.end method

.method public static title13()Ljava/lang/String;
    .registers 1
    const-string v0, "加载中"
    return-object v0
.end method

.method public static title14()Ljava/lang/String;
    .registers 1
    const-string v0, "网络异常"
    return-object v0
.end method

.method public static title15()Ljava/lang/String;
    .registers 1
    const-string v0, "重试"
    return-object v0
.end method

.method public static title16()Ljava/lang/String;
    .registers 1
    const-string v0, "提交"
    return-object v0
.end method

.method public static title17()Ljava/lang/String;
    .registers 1
    const-string v0, "取消"
    return-object v0
.end method

.method public static title18()Ljava/lang/String;
    .registers 1
    const-string v0, "确定"
    return-object v0
.end method

.method public static title19()Ljava/lang/String;
    .registers 1
    const-string v0, "返回"
    return-object v0
.end method

.method public static title20()Ljava/lang/String;
    .registers 1
    const-string v0, "完成"
    return-object v0
.end method
