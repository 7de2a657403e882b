.class public Lcn/example/app/Startup;
.super Ljava/lang/Object;
.source "Startup.java"

.method private static source()Lcn/example/app/Source;
    .registers 1
    new-instance v0, Lcn/example/app/DeviceSource;
    invoke-direct {v0}, Lcn/example/app/DeviceSource;-><init>()V
    return-object v0
.end method

.method public static run(Landroid/app/Activity;)V
    .registers 2
    invoke-static {}, Lcn/example/app/Startup;->source()Lcn/example/app/Source;
    move-result-object v0
    invoke-interface {v0, p0}, Lcn/example/app/Source;->load(Landroid/content/Context;)V
    return-void
.end method
