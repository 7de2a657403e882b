.class public Lcn/example/app/PlainSource;
.super Ljava/lang/Object;
.source "PlainSource.java"
.implements Lcn/example/app/Source;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public load(Landroid/content/Context;)V
    .registers 4
    const-string v0, "app"
    const-string v1, "plain"
    invoke-static {v0, v1}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    return-void
.end method
