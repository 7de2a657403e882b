.class public Lcn/example/app/WideScreen;
.super Ljava/lang/Object;
.source "WideScreen.java"

.method static prepare()V
    .registers 1
    const/4 v0, 0x2
    invoke-static {v0}, Lcn/example/app/Config;->setType(I)V
    return-void
.end method
