.class public Lcn/example/app/SampleApplication;
.super Landroid/app/Application;
.source "SampleApplication.java"

.field public static mainProcess:Z

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Application;-><init>()V
    return-void
.end method

.method public onCreate()V
    .registers 3
    invoke-super {p0}, Landroid/app/Application;->onCreate()V
    invoke-static {p0}, Lcn/example/app/ProcessName;->current(Landroid/content/Context;)Ljava/lang/String;
    move-result-object v0
    invoke-virtual {p0}, Landroid/content/Context;->getPackageName()Ljava/lang/String;
    move-result-object v1
    invoke-virtual {v1, v0}, Ljava/lang/String;->equals(Ljava/lang/Object;)Z
    move-result v0
    sput-boolean v0, Lcn/example/app/SampleApplication;->mainProcess:Z
    return-void
.end method
