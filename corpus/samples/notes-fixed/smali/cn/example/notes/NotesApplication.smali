.class public Lcn/example/notes/NotesApplication;
.super Landroid/app/Application;
.source "NotesApplication.java"

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Application;-><init>()V
    return-void
.end method

# Nothing runs before the user has agreed; Consent starts it at that moment the first time.
.method public onCreate()V
    .registers 2
    invoke-super {p0}, Landroid/app/Application;->onCreate()V
    invoke-static {p0}, Lcn/example/notes/Consent;->given(Landroid/content/Context;)Z
    move-result v0
    if-eqz v0, :done
    invoke-static {p0}, Lcn/example/notes/Startup;->run(Landroid/content/Context;)V
    :done
    return-void
.end method
