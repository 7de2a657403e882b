.class public Lcn/example/app/LoadTask;
.super Landroid/os/AsyncTask;
.source "LoadTask.java"

.field private final context:Landroid/content/Context;

.method constructor <init>(Landroid/content/Context;)V
    .registers 2
    invoke-direct {p0}, Landroid/os/AsyncTask;-><init>()V
    iput-object p1, p0, Lcn/example/app/LoadTask;->context:Landroid/content/Context;
    return-void
.end method

.method protected doInBackground([Ljava/lang/Object;)Ljava/lang/Object;
    .registers 3
    iget-object v0, p0, Lcn/example/app/LoadTask;->context:Landroid/content/Context;
    invoke-static {v0}, Lcn/example/app/AndroidId;->report(Landroid/content/Context;)V
    const/4 v0, 0x0
    return-object v0
.end method

.method protected onPostExecute(Ljava/lang/Object;)V
    .registers 3
    iget-object v0, p0, Lcn/example/app/LoadTask;->context:Landroid/content/Context;
    invoke-static {v0}, Lcn/example/app/AppList;->report(Landroid/content/Context;)V
    return-void
.end method
