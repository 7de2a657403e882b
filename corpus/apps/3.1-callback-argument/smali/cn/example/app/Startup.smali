.class public Lcn/example/app/Startup;
.super Ljava/lang/Object;
.source "Startup.java"

.method public static run(Landroid/app/Activity;)V
    .registers 2
    new-instance v0, Lcn/example/app/LogCallback;
    invoke-direct {v0}, Lcn/example/app/LogCallback;-><init>()V
    invoke-static {p0, v0}, Lcn/example/app/Loader;->load(Landroid/content/Context;Lcn/example/app/Callback;)V
    return-void
.end method
