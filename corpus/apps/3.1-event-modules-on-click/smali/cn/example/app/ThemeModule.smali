.class public Lcn/example/app/ThemeModule;
.super Ljava/lang/Object;
.implements Lcn/example/app/Module;
.source "ThemeModule.java"

.method constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public onEvent(ILandroid/content/Context;)V
    .registers 5
    const/16 v0, 0x1000
    if-lt p1, v0, :done
    const/16 v0, 0x1fff
    if-gt p1, v0, :done
    const-string v0, "app"
    const-string v1, "theme"
    invoke-static {v0, v1}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    :done
    return-void
.end method
