.class public Lcn/example/app/Texts;
.super Ljava/lang/Object;
.source "Texts.java"

.method public static first()Ljava/lang/String;
    .registers 1
    const-string v0, "歌单"
    return-object v0
.end method

.method public static second()Ljava/lang/String;
    .registers 1
    const-string v0, "正在播放"
    return-object v0
.end method

.method public static third()Ljava/lang/String;
    .registers 1
    const-string v0, "选集"
    return-object v0
.end method
