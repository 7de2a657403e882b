.class public Lcn/example/app/Loader;
.super Ljava/lang/Object;
.source "Loader.java"

.method public static load(Landroid/content/Context;Lcn/example/app/Callback;)V
    .registers 3
    if-nez p1, :given
    new-instance p1, Lcn/example/app/LogCallback;
    invoke-direct {p1}, Lcn/example/app/LogCallback;-><init>()V
    :given
    if-eqz p1, :done
    invoke-static {p0}, Lcn/example/app/AndroidId;->report(Landroid/content/Context;)V
    invoke-interface {p1}, Lcn/example/app/Callback;->onLoaded()V
    :done
    return-void
.end method
