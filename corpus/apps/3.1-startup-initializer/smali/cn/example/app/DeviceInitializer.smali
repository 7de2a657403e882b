.class public Lcn/example/app/DeviceInitializer;
.super Ljava/lang/Object;
.source "DeviceInitializer.java"
.implements Landroidx/startup/Initializer;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public create(Landroid/content/Context;)Ljava/lang/Object;
    .registers 2
    invoke-static {p1}, Lcn/example/app/AndroidId;->report(Landroid/content/Context;)V
    return-object p0
.end method

.method public dependencies()Ljava/util/List;
    .registers 2
    invoke-static {}, Ljava/util/Collections;->emptyList()Ljava/util/List;
    move-result-object v0
    return-object v0
.end method
