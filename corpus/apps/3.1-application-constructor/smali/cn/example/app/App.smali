.class public Lcn/example/app/App;
.super Landroid/app/Application;
.source "App.java"

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Application;-><init>()V
    invoke-static {}, Lcn/example/app/MacAddress;->report()V
    return-void
.end method
