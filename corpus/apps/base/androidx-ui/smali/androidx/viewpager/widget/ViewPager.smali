.class public Landroidx/viewpager/widget/ViewPager;
.super Landroid/view/ViewGroup;
.source "ViewPager.java"

.field private adapter:Landroidx/viewpager/widget/PagerAdapter;
.field private item:I

.method public constructor <init>(Landroid/content/Context;)V
    .registers 2
    invoke-direct {p0, p1}, Landroid/view/ViewGroup;-><init>(Landroid/content/Context;)V
    return-void
.end method

.method public constructor <init>(Landroid/content/Context;Landroid/util/AttributeSet;)V
    .registers 3
    invoke-direct {p0, p1, p2}, Landroid/view/ViewGroup;-><init>(Landroid/content/Context;Landroid/util/AttributeSet;)V
    return-void
.end method

.method public getAdapter()Landroidx/viewpager/widget/PagerAdapter;
    .registers 2
    iget-object v0, p0, Landroidx/viewpager/widget/ViewPager;->adapter:Landroidx/viewpager/widget/PagerAdapter;
    return-object v0
.end method

.method public getCurrentItem()I
    .registers 2
    iget v0, p0, Landroidx/viewpager/widget/ViewPager;->item:I
    return v0
.end method

.method public bridge synthetic getOverlay()Landroid/view/ViewOverlay;
    .registers 2
    invoke-super {p0}, Landroid/view/ViewGroup;->getOverlay()Landroid/view/ViewGroupOverlay;
    move-result-object v0
    return-object v0
.end method

.method protected onLayout(ZIIII)V
    .registers 6
    return-void
.end method

.method public setAdapter(Landroidx/viewpager/widget/PagerAdapter;)V
    .registers 3
    iput-object p1, p0, Landroidx/viewpager/widget/ViewPager;->adapter:Landroidx/viewpager/widget/PagerAdapter;
    const/4 v0, 0x0
    invoke-virtual {p1, p0, v0}, Landroidx/viewpager/widget/PagerAdapter;->instantiateItem(Landroid/view/ViewGroup;I)Ljava/lang/Object;
    return-void
.end method

.method public setCurrentItem(I)V
    .registers 3
    iput p1, p0, Landroidx/viewpager/widget/ViewPager;->item:I
    iget-object v0, p0, Landroidx/viewpager/widget/ViewPager;->adapter:Landroidx/viewpager/widget/PagerAdapter;
    invoke-virtual {v0, p0, p1}, Landroidx/viewpager/widget/PagerAdapter;->instantiateItem(Landroid/view/ViewGroup;I)Ljava/lang/Object;
    return-void
.end method
