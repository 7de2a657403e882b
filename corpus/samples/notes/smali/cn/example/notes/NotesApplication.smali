.class public Lcn/example/notes/NotesApplication;
.super Landroid/app/Application;
.source "NotesApplication.java"

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Application;-><init>()V
    return-void
.end method

# Everything below runs at each start, before the user has seen or agreed to anything.
.method public onCreate()V
    .registers 1
    invoke-super {p0}, Landroid/app/Application;->onCreate()V
    invoke-static {p0}, Lcn/example/notes/Startup;->run(Landroid/content/Context;)V
    return-void
.end method
