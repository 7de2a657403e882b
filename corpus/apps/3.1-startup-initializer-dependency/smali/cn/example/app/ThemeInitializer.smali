.class public Lcn/example/app/ThemeInitializer;
.super Ljava/lang/Object;
.source "ThemeInitializer.java"
.implements Landroidx/startup/Initializer;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public create(Landroid/content/Context;)Ljava/lang/Object;
    .registers 2
    return-object p0
.end method

.method public dependencies()Ljava/util/List;
    .registers 2
    const-class v0, Lcn/example/app/DeviceInitializer;
    invoke-static {v0}, Ljava/util/Collections;->singletonList(Ljava/lang/Object;)Ljava/util/List;
    move-result-object v0
    return-object v0
.end method
